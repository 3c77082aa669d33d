// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/**
 * Brings what the language's library logs to the workbench's error log; it would else go to a console that nobody
 * sees.
 */
final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {
        setThreshold(Level.ERROR);
    }

    static void start() {
        LogManager.getRootLogger().removeAllAppenders();
        LogManager.getRootLogger().setLevel(Level.ERROR);
        LogManager.getRootLogger().addAppender(new LanguageLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        final Throwable cause = event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable();
        ILog.of(LanguageLog.class).error(event.getRenderedMessage(), cause);
    }

    @Override
    public void close() {
        // holds nothing
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
