// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** A step on the way, with its own due time. */
@JsonDeserialize(builder = Milestone.Builder.class)
public record Milestone(
    /** The step. Required. */
    Text name,

    /**
     * By when it is due. Required.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String due,

    /**
     * The day it was done.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String done,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Text name;
        private String due;
        private String done;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        public Builder due(String due) {
            this.due = due;
            return this;
        }

        public Builder done(String done) {
            this.done = done;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Milestone build() {
            return new Milestone(
                name, due, done, newer);
        }
    }
}
