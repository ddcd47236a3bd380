// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A span of days, both ends included. Without an end it is still open. */
@JsonDeserialize(builder = Period.Builder.class)
public record Period(
    /**
     * First day. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String from,

    /**
     * Last day, included.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
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

        public Period build() {
            return new Period(
                from, to, newer);
        }
    }
}
