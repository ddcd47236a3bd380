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

/** An amount in one currency. */
@JsonDeserialize(builder = Money.Builder.class)
public record Money(
    /** The amount, in whole units of the currency and hundredths. Required. */
    BigDecimal amount,

    /**
     * The currency (ISO 4217). Required.
     * <p>Codes: {@link mixta.record.Currency}.</p>
     */
    String currency,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private BigDecimal amount;
        private String currency;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Money build() {
            return new Money(
                amount, currency, newer);
        }
    }
}
