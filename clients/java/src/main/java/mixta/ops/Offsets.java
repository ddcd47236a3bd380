// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A planned window, in minutes from H-hour: -30 is half an hour before it. */
@JsonDeserialize(builder = Offsets.Builder.class)
public record Offsets(
    /** Start. Required. */
    Long from,

    /** End, itself not included. Required. */
    Long to,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Long from;
        private Long to;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder from(Long from) {
            this.from = from;
            return this;
        }

        public Builder to(Long to) {
            this.to = to;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Offsets build() {
            return new Offsets(
                from, to, newer);
        }
    }
}
