// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The bundles that contribute rules, documents and writers through service files. The mediator between bundles sees only those
 * that are started, and nothing else would start them.
 */
final class Contributors {
    private static final String PROVIDES = "osgi.serviceloader=";

    private Contributors() {
    }

    /** Starts every bundle that says it provides such services; a faulty one is logged and left out. */
    static void start() {
        BundleContext context = FrameworkUtil.getBundle(Contributors.class).getBundleContext();
        for (Bundle bundle : context.getBundles()) {
            String provided = bundle.getHeaders("").get(Constants.PROVIDE_CAPABILITY);
            if (bundle.getState() == Bundle.RESOLVED && provided != null && provided.contains(PROVIDES)) {
                try {
                    bundle.start(Bundle.START_TRANSIENT);
                } catch (BundleException e) {
                    ILog.of(Contributors.class).error(e.getMessage(), e);
                }
            }
        }
    }
}
