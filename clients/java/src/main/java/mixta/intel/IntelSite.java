// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;

/** A place with a use. */
@JsonDeserialize(builder = IntelSite.Builder.class)
public record IntelSite(
    /**
     * Its form. Required.
     * <p>Codes: {@link mixta.intel.SiteForm}.</p>
     */
    String form,

    /** Where it lies. Required. */
    Place place,

    /** Its state when last seen. */
    SiteState state,

    /**
     * The day of that state.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String stateOn,

    /** Length of an airstrip, in metres. */
    BigDecimal length,

    /** Width of an airstrip, in metres. */
    BigDecimal width,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String form;
        private Place place;
        private SiteState state;
        private String stateOn;
        private BigDecimal length;
        private BigDecimal width;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder state(SiteState state) {
            this.state = state;
            return this;
        }

        public Builder stateOn(String stateOn) {
            this.stateOn = stateOn;
            return this;
        }

        public Builder length(BigDecimal length) {
            this.length = length;
            return this;
        }

        public Builder width(BigDecimal width) {
            this.width = width;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public IntelSite build() {
            return new IntelSite(
                form, place, state, stateOn, length, width, newer);
        }
    }
}
