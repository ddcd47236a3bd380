// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far criminal proceedings against a person have come on a given day. */
@JsonDeserialize(builder = Proceeding.Builder.class)
public record Proceeding(
    /** Its state. Required. */
    ProceedingState state,

    /**
     * The day of that state. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String on,

    /**
     * The authority that keeps the case.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String authority,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private ProceedingState state;
        private String on;
        private String authority;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder state(ProceedingState state) {
            this.state = state;
            return this;
        }

        public Builder on(String on) {
            this.on = on;
            return this;
        }

        public Builder authority(String authority) {
            this.authority = authority;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Proceeding build() {
            return new Proceeding(
                state, on, authority, newer);
        }
    }
}
