// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Side;

/** What was agreed about the next meeting. */
@JsonDeserialize(builder = NextMeeting.Builder.class)
public record NextMeeting(
    /** Its number. */
    Long ordinal,

    /** The side that will be host. */
    Side host,

    /**
     * When it is to be held.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String when,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Long ordinal;
        private Side host;
        private String when;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder ordinal(Long ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        public Builder host(Side host) {
            this.host = host;
            return this;
        }

        public Builder when(String when) {
            this.when = when;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public NextMeeting build() {
            return new NextMeeting(
                ordinal, host, when, newer);
        }
    }
}
