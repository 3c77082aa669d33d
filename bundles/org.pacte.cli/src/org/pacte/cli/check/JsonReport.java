// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.pacte.checks.Severity;
import org.pacte.cli.terminal.Json;

/** Says a report as the JSON that the manual documents; within one version of it, members are only ever added. */
final class JsonReport implements ReportWriter {
    private static final int VERSION = 1;

    @Override
    public String write(Report report) {
        final JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("date", report.date().toString());
        json.add("summary", summary(report));
        json.add("findings", Json.array(report.findings().stream(), JsonReport::finding));
        return Json.print(json);
    }

    private static JsonObject summary(Report report) {
        final JsonObject json = new JsonObject();
        json.addProperty("files", report.files());
        json.addProperty("errors", report.count(Severity.ERROR));
        json.addProperty("warnings", report.count(Severity.WARNING));
        json.addProperty("infos", report.count(Severity.INFO));
        return json;
    }

    private static JsonObject finding(ReportedFinding finding) {
        final JsonObject json = new JsonObject();
        json.addProperty("rule", finding.rule());
        json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("message", finding.message());
        json.addProperty("explanation", finding.explanation());
        json.addProperty("fix", finding.fix());
        json.addProperty("file", finding.file());
        json.addProperty("line", finding.place().line());
        json.addProperty("column", finding.place().column());
        json.addProperty("length", finding.place().length());
        json.addProperty("element", finding.element());
        return json;
    }
}
