// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** An amount with its unit. There is no amount without a unit. */
@JsonDeserialize(builder = Quantity.Builder.class)
public record Quantity(
    /** The amount, with at most six decimals. Required. */
    BigDecimal value,

    /** The unit of the amount. Required. */
    Unit unit,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private BigDecimal value;
        private Unit unit;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        public Builder unit(Unit unit) {
            this.unit = unit;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Quantity build() {
            return new Quantity(
                value, unit, newer);
        }
    }
}
