// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How the coca of a plot stands with other plants. */
public enum Cover implements Code {
    PURE(
        "pure",
        "Coca alone.",
        "Solo coca."),
    MIXED(
        "mixed",
        "Coca among other crops, such as cassava, citrus or banana.",
        "Coca asociada con otros cultivos, como yuca, cítricos o plátano."),
    UNDER_TREES(
        "under-trees",
        "Coca under the crowns of trees.",
        "Coca bajo la copa de los árboles.");

    private final String code;
    private final String en;
    private final String es;

    Cover(String code, String en, String es) {
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
