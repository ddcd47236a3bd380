// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Text;
import mixta.record.Unit;

/** What the fulfilment of an action is measured by. */
@JsonDeserialize(builder = Indicator.Builder.class)
public record Indicator(
    /**
     * Name of the indicator within its action, by which progress refers to it: "operations".
     * Required.
     * <p>PlanKey: a short name within a record: lower-case letters, digits and hyphens.</p>
     */
    String key,

    /** What is measured. Required. */
    Text name,

    /** Unit of its values. Required. */
    Unit unit,

    /** How values of several periods make one. Required. */
    Measure measure,

    /** Which way is better. Required. */
    PlanDirection direction,

    /** Value before the action. */
    BigDecimal baseline,

    /**
     * When the baseline was measured.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String baselineDate,

    /** Value to be reached, in the unit. */
    BigDecimal physicalTarget,

    /** Money to be spent for it, by side and currency. */
    List<FinancialTarget> financialTargets,

    /** By what the value is verified. */
    Text verification,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String key;
        private Text name;
        private Unit unit;
        private Measure measure;
        private PlanDirection direction;
        private BigDecimal baseline;
        private String baselineDate;
        private BigDecimal physicalTarget;
        private List<FinancialTarget> financialTargets;
        private Text verification;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder key(String key) {
            this.key = key;
            return this;
        }

        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        public Builder unit(Unit unit) {
            this.unit = unit;
            return this;
        }

        public Builder measure(Measure measure) {
            this.measure = measure;
            return this;
        }

        public Builder direction(PlanDirection direction) {
            this.direction = direction;
            return this;
        }

        public Builder baseline(BigDecimal baseline) {
            this.baseline = baseline;
            return this;
        }

        public Builder baselineDate(String baselineDate) {
            this.baselineDate = baselineDate;
            return this;
        }

        public Builder physicalTarget(BigDecimal physicalTarget) {
            this.physicalTarget = physicalTarget;
            return this;
        }

        public Builder financialTargets(List<FinancialTarget> financialTargets) {
            this.financialTargets = financialTargets;
            return this;
        }

        public Builder verification(Text verification) {
            this.verification = verification;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Indicator build() {
            return new Indicator(
                key, name, unit, measure, direction, baseline, baselineDate, physicalTarget,
                financialTargets, verification, newer);
        }
    }
}
