// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** Something done about a flight. */
@JsonDeserialize(builder = FlightAction.Builder.class)
public record FlightAction(
    /** What was done. Required. */
    ActionTaken action,

    /**
     * The actor that did it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /**
     * When.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** What readers must know about it. */
    Text note,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private ActionTaken action;
        private String by;
        private String at;
        private Text note;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder action(ActionTaken action) {
            this.action = action;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder note(Text note) {
            this.note = note;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public FlightAction build() {
            return new FlightAction(
                action, by, at, note, newer);
        }
    }
}
