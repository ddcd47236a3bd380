// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A kind of land that surveys count apart. */
public enum LandKind implements Code {
    PROTECTED_AREA(
        "protected-area",
        "Inside national protected areas.",
        "Dentro de áreas protegidas nacionales."),
    BUFFER_ZONE(
        "buffer-zone",
        "In the buffer zones of protected areas.",
        "En las zonas de amortiguamiento de áreas protegidas."),
    INDIGENOUS_TERRITORY(
        "indigenous-territory",
        "In indigenous territories or native communities.",
        "En territorios indígenas o comunidades nativas.");

    private final String code;
    private final String en;
    private final String es;

    LandKind(String code, String en, String es) {
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
