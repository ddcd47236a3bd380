// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A span of time from one instant until another, the latter not included. */
@JsonDeserialize(builder = Window.Builder.class)
public record Window(
    /**
     * Start. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String from,

    /**
     * End, itself not included. Absent while it goes on.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String to,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String from;
        private String to;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder from(String from) {
            this.from = from;
            return this;
        }

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Window build() {
            return new Window(
                from, to, newer);
        }
    }
}
