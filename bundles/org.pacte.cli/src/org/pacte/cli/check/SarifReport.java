// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.checks.Waivers;
import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.Json;
import org.pacte.dsl.inspection.Issue;
import org.pacte.model.contract.Waiver;

/** Says a report in SARIF 2.1.0 (OASIS standard of 2020, errata 01), which code forges show beside the lines. */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    /** The keys of what no rule of the catalogue finds. */
    private static final Map<String, String> KEYS = Map.of(ReportedFinding.FILE, "file", ReportedFinding.SYNTAX, "syntax",
            Waivers.CODE, "waiver", Issue.FOLLOW_UP, "followUp");

    private final Invocation invocation;
    private final String version;

    SarifReport(Invocation invocation, String version) {
        this.invocation = invocation;
        this.version = version;
    }

    @Override
    public String write(Report report) {
        final List<String> rules = Stream.concat(report.findings().stream(), report.waived().stream())
                .map(ReportedFinding::rule).distinct().sorted().toList();
        final JsonObject run = new JsonObject();
        run.add("tool", Json.object("driver", driver(rules)));
        run.addProperty("language", invocation.locale().getLanguage());
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("originalUriBaseIds",
                Json.object(ROOT, Json.object("description", text(invocation.text("sarif.root")))));
        run.add("results",
                Json.array(Stream.concat(report.findings().stream(), report.waived().stream()), finding -> result(finding, rules.indexOf(finding.rule()))));
        final JsonObject json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("version", "2.1.0");
        json.add("runs", only(run));
        return Json.print(json);
    }

    private JsonObject driver(List<String> rules) {
        final Catalogue catalogue = Catalogue.load();
        final JsonObject driver = new JsonObject();
        driver.addProperty("name", "Pacte");
        driver.addProperty("version", version);
        driver.addProperty("language", invocation.locale().getLanguage());
        driver.add("rules", Json.array(rules.stream(), id -> rule(id, catalogue.rule(id))));
        return driver;
    }

    private JsonObject rule(String id, Optional<Rule> rule) {
        final String key = "sarif." + KEYS.getOrDefault(id, "syntax");
        final String title = rule.map(known -> known.title(invocation.locale())).orElseGet(() -> invocation.text(key));
        final String explanation = rule.map(known -> known.explanation(invocation.locale())).orElse(title);
        final String fix = rule.map(known -> known.fix(invocation.locale()))
                .orElseGet(() -> invocation.text(key + ".fix"));
        final JsonObject json = Json.object("id", id);
        json.add("shortDescription", text(title));
        json.add("fullDescription", text(explanation));
        json.add("help", text(rule.isPresent() ? explanation + "\n\n" + fix : fix));
        return json;
    }

    private JsonObject result(ReportedFinding finding, int ruleIndex) {
        final JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact(finding.file()));
        physical.add("region", region(finding.place()));
        final JsonObject location = Json.object("physicalLocation", physical);
        if (!finding.element().isEmpty()) {
            location.add("logicalLocations", only(Json.object("fullyQualifiedName", finding.element())));
        }
        final JsonObject result = Json.object("ruleId", finding.rule());
        result.addProperty("ruleIndex", ruleIndex);
        result.addProperty("level", level(finding.severity()));
        result.add("message", text(finding.message()));
        result.add("locations", only(location));
        if (finding.waiver() != null) {
            result.add("suppressions", only(suppression(finding.waiver())));
        }
        return result;
    }

    /** A waiver is a suppression that its author has accepted in the text itself. */
    private JsonObject suppression(Waiver waiver) {
        final JsonObject suppression = Json.object("kind", "inSource");
        suppression.addProperty("status", "accepted");
        suppression.addProperty("justification", WaiverNotes.print(waiver, invocation));
        return suppression;
    }

    private static JsonObject artifact(String file) {
        final boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
        final JsonObject artifact = Json.object("uri", uri(file, absolute));
        if (!absolute) {
            artifact.addProperty("uriBaseId", ROOT);
        }
        return artifact;
    }

    private static String uri(String file, boolean absolute) {
        try {
            return absolute ? new URI("file", "", file.startsWith("/") ? file : "/" + file, null).toASCIIString()
                    : new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (final URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The end column is the one after the last character. */
    private static JsonObject region(ReportedFinding.Place place) {
        final JsonObject region = new JsonObject();
        region.addProperty("startLine", place.line());
        region.addProperty("startColumn", place.column());
        if (place.lines() != null) {
            final int end = place.offset() + place.length();
            region.addProperty("endLine", place.lines().lineAt(end));
            region.addProperty("endColumn", place.lines().columnAt(end));
            region.addProperty("charOffset", place.offset());
            region.addProperty("charLength", place.length());
        }
        return region;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }

    private static JsonObject text(String text) {
        return Json.object("text", text);
    }

    private static JsonArray only(JsonObject element) {
        return Json.array(Stream.of(element), each -> each);
    }
}
