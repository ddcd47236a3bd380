// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A label of the Traffic Light Protocol 2.0. */
public enum TLP implements Code {
    CLEAR(
        "CLEAR",
        "May be given to anybody.",
        "Puede compartirse con cualquiera, sin límite."),
    GREEN(
        "GREEN",
        "May be spread within the community.",
        "Puede difundirse dentro de la comunidad."),
    AMBER(
        "AMBER",
        "On a need-to-know basis within the recipient's organisation and its clients.",
        "Según necesidad de conocer, dentro de la organización del destinatario y sus clientes."),
    AMBER_STRICT(
        "AMBER+STRICT",
        "Within the recipient's organisation only.",
        "Solo dentro de la organización del destinatario."),
    RED(
        "RED",
        "For the individual recipients only.",
        "Solo para las personas destinatarias."),
    WHITE(
        "WHITE",
        "The label of TLP 1.0 for CLEAR. Deprecated.",
        "La etiqueta de TLP 1.0 para CLEAR. En desuso.");

    private final String code;
    private final String en;
    private final String es;

    TLP(String code, String en, String es) {
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
