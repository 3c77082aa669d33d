// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.pacte.checks.Category;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.cli.terminal.Json;
import org.pacte.model.contract.Waiver;

/** Says a report as the JSON that the manual documents; within one version of it, members are only ever added. */
final class JsonReport implements ReportWriter {
    private static final int VERSION = 1;

    private final Locale locale;

    JsonReport(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String write(Report report) {
        final JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("date", report.date().toString());
        json.add("summary", summary(report));
        json.add("findings", Json.array(report.findings().stream(), JsonReport::finding));
        json.add("waived", Json.array(report.waived().stream(), JsonReport::waived));
        json.add("contracts", Json.array(report.contracts().stream(), this::contract));
        return Json.print(json);
    }

    private static JsonObject summary(Report report) {
        final JsonObject json = new JsonObject();
        json.addProperty("files", report.files());
        json.addProperty("errors", report.count(Severity.ERROR));
        json.addProperty("warnings", report.count(Severity.WARNING));
        json.addProperty("infos", report.count(Severity.INFO));
        json.addProperty("waived", report.waived().size());
        return json;
    }

    private static JsonObject waived(ReportedFinding finding) {
        final Waiver waiver = finding.waiver();
        final JsonObject json = finding(finding);
        final JsonObject cover = Json.object("reason", waiver.getReason());
        cover.addProperty("author", waiver.getAuthor());
        cover.addProperty("date", day(waiver.getDate()));
        cover.addProperty("expires", day(waiver.getExpires()));
        json.add("waiver", cover);
        return json;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private JsonObject contract(MeasuredContract contract) {
        final Gauge gauge = contract.gauge();
        final JsonObject json = Json.object("name", contract.name());
        json.addProperty("state", contract.state().getLiteral());
        json.addProperty("complete", contract.complete());
        json.addProperty("ready", contract.complete() && gauge.isReady());
        json.add("gauge", tally(new JsonObject(), gauge.all()));
        json.add("categories", Json.array(gauge.categories().entrySet().stream(), this::category));
        json.add("needs", Json.array(gauge.needs().stream(), JsonReport::need));
        return json;
    }

    private JsonObject category(Map.Entry<Category, Gauge.Tally> category) {
        final JsonObject json = Json.object("code", category.getKey().code());
        json.addProperty("title", category.getKey().title(locale));
        return tally(json, category.getValue());
    }

    private static JsonObject tally(JsonObject json, Gauge.Tally tally) {
        json.addProperty("blocking", tally.blocking());
        json.addProperty("warnings", tally.warnings());
        json.addProperty("infos", tally.infos());
        json.addProperty("waived", tally.waived());
        return json;
    }

    private static JsonObject need(Gauge.Need need) {
        final JsonObject json = Json.object("rule", need.rule());
        json.addProperty("severity", need.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("count", need.findings().size());
        json.addProperty("fix", need.fix());
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
