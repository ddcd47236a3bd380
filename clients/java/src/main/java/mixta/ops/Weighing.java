// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How an amount was found. */
public enum Weighing implements Code {
    WEIGHED(
        "weighed",
        "Weighed or measured.",
        "Pesada o medida."),
    ESTIMATED(
        "estimated",
        "Estimated.",
        "Estimada.");

    private final String code;
    private final String en;
    private final String es;

    Weighing(String code, String en, String es) {
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
