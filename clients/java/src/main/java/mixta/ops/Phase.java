// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Period;
import mixta.record.Text;

/** A part of an operation in time. */
@JsonDeserialize(builder = Phase.Builder.class)
public record Phase(
    /** Which phase. Required. */
    PhaseKind kind,

    /** Its days. Required. */
    Period period,

    /** What is done in it. */
    Text summary,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private PhaseKind kind;
        private Period period;
        private Text summary;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder kind(PhaseKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Phase build() {
            return new Phase(
                kind, period, summary, newer);
        }
    }
}
