// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What was done about a flight. */
public enum ActionTaken implements Code {
    NONE(
        "none",
        "Nothing.",
        "Nada."),
    FOLLOWED(
        "followed",
        "Followed by sensors.",
        "Seguida con sensores."),
    NOTIFIED(
        "notified",
        "The other side was informed.",
        "Se avisó a la otra parte."),
    IDENTIFIED(
        "identified",
        "Identified.",
        "Identificada."),
    INTERCEPTED(
        "intercepted",
        "Intercepted without force.",
        "Interceptada sin uso de la fuerza."),
    ESCORTED(
        "escorted",
        "Escorted out or to a landing.",
        "Escoltada hasta salir o aterrizar."),
    LANDED(
        "landed",
        "Landed as instructed.",
        "Aterrizó según lo indicado."),
    SEIZED(
        "seized",
        "Seized on the ground.",
        "Incautada en tierra."),
    LOST(
        "lost",
        "Contact was lost.",
        "Se perdió el contacto.");

    private final String code;
    private final String en;
    private final String es;

    ActionTaken(String code, String en, String es) {
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
