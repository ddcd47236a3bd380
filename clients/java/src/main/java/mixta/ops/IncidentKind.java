// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A kind of incident that must be reported. */
public enum IncidentKind implements Code {
    INJURY(
        "injury",
        "Somebody was hurt.",
        "Lesión de una persona."),
    DEATH(
        "death",
        "Somebody died.",
        "Muerte de una persona."),
    COMPLAINT(
        "complaint",
        "Somebody complained of how they were treated.",
        "Denuncia o queja por el trato recibido."),
    USE_OF_FORCE(
        "use-of-force",
        "Force or a weapon was used.",
        "Uso de la fuerza o de un arma.");

    private final String code;
    private final String en;
    private final String es;

    IncidentKind(String code, String en, String es) {
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
