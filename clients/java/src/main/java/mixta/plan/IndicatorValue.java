// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** The value of one indicator on the day of the report. */
@JsonDeserialize(builder = IndicatorValue.Builder.class)
public record IndicatorValue(
    /**
     * The indicator, by its key in the action. Required.
     * <p>PlanKey: a short name within a record: lower-case letters, digits and hyphens.</p>
     */
    String indicator,

    /**
     * The value reached by the day of the report, in the indicator's unit; not what was added since
     * the report before. Required.
     */
    BigDecimal value,

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
        private String indicator;
        private BigDecimal value;
        private Text note;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder indicator(String indicator) {
            this.indicator = indicator;
            return this;
        }

        public Builder value(BigDecimal value) {
            this.value = value;
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

        public IndicatorValue build() {
            return new IndicatorValue(
                indicator, value, note, newer);
        }
    }
}
