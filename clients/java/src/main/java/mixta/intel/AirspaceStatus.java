// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/**
 * A status or stage in the words of one law: the Bolivian statuses and the Peruvian stages are two
 * scales.
 */
public enum AirspaceStatus implements Code {
    INFRACTORA(
        "infractora",
        "Bolivia: aircraft in breach.",
        "Bolivia: aeronave infractora."),
    ILICITA(
        "ilicita",
        "Bolivia: illicit aircraft.",
        "Bolivia: aeronave ilícita."),
    HOSTIL(
        "hostil",
        "Bolivia: hostile aircraft.",
        "Bolivia: aeronave hostil."),
    IDENTIFICACION(
        "identificacion",
        "Peru: stage of identification.",
        "Perú: etapa de identificación."),
    INTERVENCION(
        "intervencion",
        "Peru: stage of intervention.",
        "Perú: etapa de intervención."),
    PERSUASION(
        "persuasion",
        "Peru: stage of persuasion.",
        "Perú: etapa de persuasión."),
    NEUTRALIZACION(
        "neutralizacion",
        "Peru: stage of neutralisation.",
        "Perú: etapa de neutralización.");

    private final String code;
    private final String en;
    private final String es;

    AirspaceStatus(String code, String en, String es) {
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
