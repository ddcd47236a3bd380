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

/** What another institution made sure of in a reduction: an area, or its share as published. */
@JsonDeserialize(builder = Validation.Builder.class)
public record Validation(
    /**
     * Who validated. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** The area validated, in hectares. */
    BigDecimal area,

    /** The share of the declared area, in percent, as published: 44.7. */
    BigDecimal share,

    /**
     * The day it was done.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String at,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String by;
        private BigDecimal area;
        private BigDecimal share;
        private String at;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder area(BigDecimal area) {
            this.area = area;
            return this;
        }

        public Builder share(BigDecimal share) {
            this.share = share;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Validation build() {
            return new Validation(
                by, area, share, at, newer);
        }
    }
}
