// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The state of a site. */
public enum SiteState implements Code {
    IN_USE(
        "in-use",
        "In use.",
        "En uso."),
    DISUSED(
        "disused",
        "Not in use.",
        "Sin uso."),
    DISABLED(
        "disabled",
        "Put out of use by an authority.",
        "Inhabilitado por una autoridad."),
    REBUILT(
        "rebuilt",
        "In use again after having been disabled.",
        "Rehabilitado tras haber sido inhabilitado.");

    private final String code;
    private final String en;
    private final String es;

    SiteState(String code, String en, String es) {
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
