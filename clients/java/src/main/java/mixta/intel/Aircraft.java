// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes an aircraft; what identifies it is in its identifiers. */
@JsonDeserialize(builder = Aircraft.Builder.class)
public record Aircraft(
    /**
     * Type designator (ICAO Doc 8643).
     * <p>Codes: {@link mixta.intel.AircraftType}.</p>
     */
    String type,

    /** Colours, as seen. */
    String colour,

    /** Number of engines. */
    Long engines,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String type;
        private String colour;
        private Long engines;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder colour(String colour) {
            this.colour = colour;
            return this;
        }

        public Builder engines(Long engines) {
            this.engines = engines;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Aircraft build() {
            return new Aircraft(
                type, colour, engines, newer);
        }
    }
}
