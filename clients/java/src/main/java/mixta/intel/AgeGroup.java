// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** States whether a person is a minor. */
public enum AgeGroup implements Code {
    ADULT(
        "adult",
        "18 years or older.",
        "Mayor de edad: 18 años o más."),
    MINOR(
        "minor",
        "Under 18 years.",
        "Menor de edad: menos de 18 años."),
    UNKNOWN(
        "unknown",
        "Not known; treated as a minor would be where there is doubt.",
        "Se desconoce; en caso de duda, recibe el trato de un menor.");

    private final String code;
    private final String en;
    private final String es;

    AgeGroup(String code, String en, String es) {
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
