// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How a substance was identified. */
public enum Test implements Code {
    FIELD(
        "field",
        "Colour test on the spot, presumptive.",
        "Prueba de campo, presuntiva."),
    LABORATORY(
        "laboratory",
        "Confirmed by a laboratory.",
        "Confirmada en laboratorio."),
    NONE(
        "none",
        "By sight alone.",
        "Sin prueba, solo por su aspecto.");

    private final String code;
    private final String en;
    private final String es;

    Test(String code, String en, String es) {
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
