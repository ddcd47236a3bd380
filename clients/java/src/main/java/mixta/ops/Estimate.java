// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Money;
import mixta.record.Text;

/** A sum of money that was estimated. */
@JsonDeserialize(builder = Estimate.Builder.class)
public record Estimate(
    /** The sum. Required. */
    Money money,

    /** How it was estimated. Published factors differ sevenfold. Required. */
    Text method,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Money money;
        private Text method;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder money(Money money) {
            this.money = money;
            return this;
        }

        public Builder method(Text method) {
            this.method = method;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Estimate build() {
            return new Estimate(
                money, method, newer);
        }
    }
}
