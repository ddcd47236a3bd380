// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What a report does. */
public enum ReportKind implements Code {
    INFORMATION(
        "information",
        "Passes on what was learned.",
        "Transmite lo que se supo."),
    ASSESSMENT(
        "assessment",
        "Judges what was learned.",
        "Aprecia lo que se supo."),
    ALERT(
        "alert",
        "Warns of what is at hand.",
        "Alerta de lo que es inminente.");

    private final String code;
    private final String en;
    private final String es;

    ReportKind(String code, String en, String es) {
        this.code = code;
        this.en = en;
        this.es = es;
    }

    @Override @JsonValue public String code() {
        return code;
    }

    @Override public String en() {
        return en;
    }

    @Override public String es() {
        return es;
    }
}
