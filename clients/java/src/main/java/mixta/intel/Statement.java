// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Marking;
import mixta.record.Place;
import mixta.record.Text;

/** One thing that a report states. */
@JsonDeserialize(builder = Statement.Builder.class)
public record Statement(
    /**
     * Name of the statement within its report, by which others refer to it: "s1". Required.
     * <p>StatementID: a short name within a report: lower-case letters, digits and hyphens.</p>
     */
    String id,

    /** What is stated. Required. */
    Text text,

    /** Whether it is a fact or an assessment of one. Required. */
    Nature nature,

    /** How its source and content are graded. Required. */
    Grading grading,

    /**
     * Kind of source that it came from; never who. Required.
     * <p>Codes: {@link mixta.intel.SourceKind}.</p>
     */
    String source,

    /** Whether all that points to the source has been taken out. Required. */
    Boolean sanitised,

    /** Where. */
    List<Place> places,

    /** When. */
    List<Span> times,

    /**
     * The subjects that it is about.
     * <p>SubjectRef: the id of a Subject.</p>
     */
    List<String> subjects,

    /** Its own marking, where that is stricter than the report's. */
    Marking marking,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Text text;
        private Nature nature;
        private Grading grading;
        private String source;
        private Boolean sanitised;
        private List<Place> places;
        private List<Span> times;
        private List<String> subjects;
        private Marking marking;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        public Builder nature(Nature nature) {
            this.nature = nature;
            return this;
        }

        public Builder grading(Grading grading) {
            this.grading = grading;
            return this;
        }

        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder sanitised(Boolean sanitised) {
            this.sanitised = sanitised;
            return this;
        }

        public Builder places(List<Place> places) {
            this.places = places;
            return this;
        }

        public Builder times(List<Span> times) {
            this.times = times;
            return this;
        }

        public Builder subjects(List<String> subjects) {
            this.subjects = subjects;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Statement build() {
            return new Statement(
                id, text, nature, grading, source, sanitised, places, times, subjects, marking,
                newer);
        }
    }
}
