// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What became of a file. */
public enum RecordOutcome implements Code {
    ACCEPTED(
        "accepted",
        "It was read and applied.",
        "Se leyó y se aplicó."),
    REFUSED(
        "refused",
        "It was not applied; a corrected one is expected.",
        "No se aplicó; se espera uno corregido.");

    private final String code;
    private final String en;
    private final String es;

    RecordOutcome(String code, String en, String es) {
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
