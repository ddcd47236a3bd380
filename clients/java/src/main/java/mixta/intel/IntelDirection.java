// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Which way the border was crossed. */
public enum IntelDirection implements Code {
    INTO_BO(
        "into-BO",
        "From Peru into Bolivia.",
        "Del Perú a Bolivia."),
    INTO_PE(
        "into-PE",
        "From Bolivia into Peru.",
        "De Bolivia al Perú."),
    UNDECIDED(
        "undecided",
        "Cannot be decided within the uncertainty.",
        "No se puede decidir dentro de la incertidumbre.");

    private final String code;
    private final String en;
    private final String es;

    IntelDirection(String code, String en, String es) {
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
