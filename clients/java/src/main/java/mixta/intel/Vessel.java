// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes a vessel of river, lake or sea. */
@JsonDeserialize(builder = Vessel.Builder.class)
public record Vessel(
    /**
     * Its form. Required.
     * <p>Codes: {@link mixta.intel.VesselForm}.</p>
     */
    String form,

    /** Length, in metres. */
    BigDecimal length,

    /** Colours, as seen. */
    String colour,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String form;
        private BigDecimal length;
        private String colour;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder length(BigDecimal length) {
            this.length = length;
            return this;
        }

        public Builder colour(String colour) {
            this.colour = colour;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Vessel build() {
            return new Vessel(
                form, length, colour, newer);
        }
    }
}
