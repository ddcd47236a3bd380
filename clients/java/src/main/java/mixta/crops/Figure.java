// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** An area as it was published, with its range and rounding. */
@JsonDeserialize(builder = Figure.Builder.class)
public record Figure(
    /** Area in hectares. Required. */
    BigDecimal area,

    /** Lower end of its interval, in hectares. */
    BigDecimal lower,

    /** Upper end of its interval, in hectares. */
    BigDecimal upper,

    /** Standard error in hectares. */
    BigDecimal standardError,

    /** Confidence level of the interval, in percent. */
    BigDecimal confidence,

    /** The step to which it was rounded, in hectares: 100 for "31,000". */
    BigDecimal rounding,

    /**
     * True if it was worked out from published shares or differences and was not itself published.
     */
    Boolean derived,

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
        private BigDecimal area;
        private BigDecimal lower;
        private BigDecimal upper;
        private BigDecimal standardError;
        private BigDecimal confidence;
        private BigDecimal rounding;
        private Boolean derived;
        private Text note;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder area(BigDecimal area) {
            this.area = area;
            return this;
        }

        public Builder lower(BigDecimal lower) {
            this.lower = lower;
            return this;
        }

        public Builder upper(BigDecimal upper) {
            this.upper = upper;
            return this;
        }

        public Builder standardError(BigDecimal standardError) {
            this.standardError = standardError;
            return this;
        }

        public Builder confidence(BigDecimal confidence) {
            this.confidence = confidence;
            return this;
        }

        public Builder rounding(BigDecimal rounding) {
            this.rounding = rounding;
            return this;
        }

        public Builder derived(Boolean derived) {
            this.derived = derived;
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

        public Figure build() {
            return new Figure(
                area, lower, upper, standardError, confidence, rounding, derived, note, newer);
        }
    }
}
