// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The area of one administrative unit. */
@JsonDeserialize(builder = UnitFigure.Builder.class)
public record UnitFigure(
    /**
     * The unit. Required.
     * <p>AdminUnit: an administrative unit by the scheme and code of a statistics office:
     * "INE-BO:020701" is the municipality of Apolo, "INEI:211210" the district of San Pedro de
     * Putina Punco. A code is text: those of Bolivia begin with 0. INEI and RENIEC number the same
     * districts differently.</p>
     */
    String unit,

    /** Its area. Required. */
    Figure figure,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String unit;
        private Figure figure;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        public Builder figure(Figure figure) {
            this.figure = figure;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public UnitFigure build() {
            return new UnitFigure(
                unit, figure, newer);
        }
    }
}
