// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Says how the verified units were chosen. */
public enum Design implements Code {
    PROBABILITY(
        "probability",
        "Drawn by chance, each unit with a known chance above zero.",
        "Probabilístico: sorteadas, cada unidad con una probabilidad conocida y mayor que cero."),
    PURPOSIVE(
        "purposive",
        "Chosen by judgement, such as the villages of a field mission.",
        "Dirigido: elegidas a criterio, como las comunidades de una misión de campo."),
    OPPORTUNISTIC(
        "opportunistic",
        "Where one happened to pass, such as along a road.",
        "De oportunidad: por donde se pasaba, como a lo largo de un camino.");

    private final String code;
    private final String en;
    private final String es;

    Design(String code, String en, String es) {
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
