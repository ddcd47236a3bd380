// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Money;
import mixta.record.Side;

/** The money that one side plans for. */
@JsonDeserialize(builder = FinancialTarget.Builder.class)
public record FinancialTarget(
    /** The side. Required. */
    Side side,

    /** The amount. Required. */
    Money money,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Side side;
        private Money money;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder side(Side side) {
            this.side = side;
            return this;
        }

        public Builder money(Money money) {
            this.money = money;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public FinancialTarget build() {
            return new FinancialTarget(
                side, money, newer);
        }
    }
}
