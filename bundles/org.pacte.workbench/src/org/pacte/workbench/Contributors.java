// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.util.Dictionary;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The bundles that contribute rules, documents and writers through service files. The mediator between bundles sees
 * only those that are started, and nothing else would start them.
 */
final class Contributors {
    private static final String PROVIDES = "osgi.serviceloader=";
    /** The mediator tells of every provider on the console, which is of no use to anybody. */
    private static final Logger MEDIATOR = Logger.getLogger("org.apache.aries.spifly");

    private Contributors() {
    }

    /** Starts every bundle that says it provides such services; a faulty one is logged and left out. */
    static void start() {
        MEDIATOR.setLevel(Level.WARNING);
        BundleContext context = FrameworkUtil.getBundle(Contributors.class).getBundleContext();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.RESOLVED && provides(bundle.getHeaders(""))) {
                try {
                    bundle.start(Bundle.START_TRANSIENT);
                } catch (BundleException e) {
                    ILog.of(Contributors.class).error(e.getMessage(), e);
                }
            }
        }
    }

    private static boolean provides(Dictionary<String, String> headers) {
        String provided = headers.get(Constants.PROVIDE_CAPABILITY);
        return provided != null && provided.contains(PROVIDES) && headers.get(Constants.FRAGMENT_HOST) == null;
    }
}
