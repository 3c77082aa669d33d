// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;

/** Writes the keys of the menus as they stand on a keyboard of the user's language. */
final class KeyNames implements IKeyFormatter {
    private static final List<String> NAMES = List.of("Shift", "Space", "Del", "Enter", "Numpad_Divide",
            "Numpad_Multiply", "Numpad_Add", "Numpad_Subtract", "Arrow_Up", "Arrow_Down");

    private final IKeyFormatter platform;

    /** @param platform writes them in English */
    KeyNames(IKeyFormatter platform) {
        this.platform = platform;
    }

    @Override
    public String format(int key) {
        return translated(platform.format(key));
    }

    @Override
    public String format(KeySequence keys) {
        return translated(platform.format(keys));
    }

    @Override
    public String format(KeyStroke keys) {
        return translated(platform.format(keys));
    }

    private static String translated(String keys) {
        String text = keys;
        for (String name : NAMES) {
            text = text.replace(name, Texts.get("key." + name));
        }
        return text;
    }
}
