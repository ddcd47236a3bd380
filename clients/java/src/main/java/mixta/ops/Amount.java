// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Quantity;

/** A substance and how much of it there is: net, without packaging. */
@JsonDeserialize(builder = Amount.Builder.class)
public record Amount(
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

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Amount build() {
            return new Amount(
                substance, form, quantity, newer);
        }
    }
}
