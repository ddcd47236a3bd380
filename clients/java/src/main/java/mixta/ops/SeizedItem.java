// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Quantity;
import mixta.record.Text;

/** One substance in a seizure. */
@JsonDeserialize(builder = SeizedItem.Builder.class)
public record SeizedItem(
    /**
     * The substance, as the side that reports it calls it. Required.
     * <p>Codes: {@link mixta.ops.Substance}.</p>
     */
    String substance,

    /**
     * Its form.
     * <p>Codes: {@link mixta.ops.Form}.</p>
     */
    String form,

    /** How much, with its unit. Required. */
    Quantity quantity,

    /** Weight with packaging, where it was taken too. */
    Quantity gross,

    /** Whether the amount was weighed or estimated. */
    Weighing weighing,

    /** How the substance was identified. */
    Test test,

    /** Purity found by the laboratory, in percent of the net weight. */
    BigDecimal purity,

    /** How it was packed, with any marks on it. */
    Text packaging,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String substance;
        private String form;
        private Quantity quantity;
        private Quantity gross;
        private Weighing weighing;
        private Test test;
        private BigDecimal purity;
        private Text packaging;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder substance(String substance) {
            this.substance = substance;
            return this;
        }

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder quantity(Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        public Builder gross(Quantity gross) {
            this.gross = gross;
            return this;
        }

        public Builder weighing(Weighing weighing) {
            this.weighing = weighing;
            return this;
        }

        public Builder test(Test test) {
            this.test = test;
            return this;
        }

        public Builder purity(BigDecimal purity) {
            this.purity = purity;
            return this;
        }

        public Builder packaging(Text packaging) {
            this.packaging = packaging;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public SeizedItem build() {
            return new SeizedItem(
                substance, form, quantity, gross, weighing, test, purity, packaging, newer);
        }
    }
}
