// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/**
 * What a weight of coca leaf was weighed as. One kilogram of one is not a kilogram of another, and
 * no conversion is built in.
 */
public enum Basis implements Code {
    FRESH(
        "fresh",
        "As picked.",
        "Fresca, recién cosechada."),
    SUN_DRIED(
        "sun-dried",
        "Dried in the sun, as traded; most published figures are in it.",
        "Secada al sol, como se comercia; en ella están casi todas las cifras publicadas."),
    OVEN_DRIED(
        "oven-dried",
        "Dried to constant weight in a laboratory.",
        "Secada en horno de laboratorio hasta peso constante.");

    private final String code;
    private final String en;
    private final String es;

    Basis(String code, String en, String es) {
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
