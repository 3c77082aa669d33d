// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.images;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.Symbol;

/**
 * The pictures of the workbench, each drawn in the file {@code icons/<name>.svg}. Used in the user interface's thread.
 */
public enum Icon {
    LOGO, DOSSIER, FILE, OPEN, LINK,
    CONTRACT, AXIS, GROUP, OBJECTIVE, COMMITMENT, ACTION, MILESTONE, INDICATOR, DIAGNOSIS, OBSERVATION,
    ORGANIZATION, SERVICE, TERRITORY, PROGRAMME, AGREEMENT, BODY, REFERENCE_TEXT, GLOSSARY,
    ERROR, WARNING, INFO, WAIVED, READY,
    KEYWORD, SNIPPET, VALUE, DATE, UNIT, WORD,
    COLLAPSE, CLOSE, UP, DOWN, BACK, SEARCH, FIX,
    ZOOM_IN, ZOOM_OUT, FIT, COPY, EXPORT_DRAWING, PRINT,
    LOGO_LARGE, CARD_NEW, CARD_EXAMPLE, CARD_OPEN, CARD_MANUAL, SPLASH;

    /** Returns the sign of a severity. */
    public static Icon of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Returns the sign of a kind of element. */
    public static Icon of(Symbol.Kind kind) {
        return switch (kind) {
            case CONTRACT -> CONTRACT;
            case AXIS -> AXIS;
            case GROUP -> GROUP;
            case OBJECTIVE -> OBJECTIVE;
            case COMMITMENT -> COMMITMENT;
            case ACTION -> ACTION;
            case MILESTONE -> MILESTONE;
            case INDICATOR -> INDICATOR;
            case DIAGNOSIS -> DIAGNOSIS;
            case FINDING -> OBSERVATION;
            case ORGANIZATION -> ORGANIZATION;
            case SERVICE -> SERVICE;
            case TERRITORY -> TERRITORY;
            case PROGRAMME -> PROGRAMME;
            case AGREEMENT -> AGREEMENT;
            case BODY -> BODY;
            case TEXT -> REFERENCE_TEXT;
            case GLOSSARY -> GLOSSARY;
            case REPORT, MEETING -> OBSERVATION;
            case DECISION -> MILESTONE;
            case AMENDMENT, WAIVER -> REFERENCE_TEXT;
        };
    }

    /** Returns the sign of a kind of proposal. */
    public static Icon of(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> KEYWORD;
            case SNIPPET -> SNIPPET;
            case VALUE -> VALUE;
            case REFERENCE -> LINK;
            case DATE -> DATE;
            case UNIT -> UNIT;
            case TEXT -> WORD;
        };
    }

    /** Returns how to load the picture. */
    public ImageDescriptor descriptor() {
        String path = "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        return ImageDescriptor.createFromURLSupplier(true, () -> Icon.class.getResource(path));
    }

    /** Returns the picture; it belongs to the workbench and is not to be disposed of. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.pacte.workbench." + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }
}
