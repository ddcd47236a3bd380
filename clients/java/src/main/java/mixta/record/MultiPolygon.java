// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An area of one or more parts (RFC 7946 §3.1.7). Every area of the model is one, however many
 * parts it has.
 */
@JsonDeserialize(builder = MultiPolygon.Builder.class)
public record MultiPolygon(
    /** Always "MultiPolygon". Required. */
    MultiPolygonType type,

    /** The parts, each a list of rings: the shell first, then the holes. Required. */
    List<List<List<List<BigDecimal>>>> coordinates,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private MultiPolygonType type;
        private List<List<List<List<BigDecimal>>>> coordinates;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder type(MultiPolygonType type) {
            this.type = type;
            return this;
        }

        public Builder coordinates(List<List<List<List<BigDecimal>>>> coordinates) {
            this.coordinates = coordinates;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public MultiPolygon build() {
            return new MultiPolygon(
                type, coordinates, newer);
        }
    }
}
