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

/** One position (RFC 7946 §3.1.2). */
@JsonDeserialize(builder = Point.Builder.class)
public record Point(
    /** Always "Point". Required. */
    PointType type,

    /** Longitude and latitude. Required. */
    List<BigDecimal> coordinates,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private PointType type;
        private List<BigDecimal> coordinates;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder type(PointType type) {
            this.type = type;
            return this;
        }

        public Builder coordinates(List<BigDecimal> coordinates) {
            this.coordinates = coordinates;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Point build() {
            return new Point(
                type, coordinates, newer);
        }
    }
}
