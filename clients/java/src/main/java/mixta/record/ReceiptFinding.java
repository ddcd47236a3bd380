// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One finding, as reported to the sender. */
@JsonDeserialize(builder = ReceiptFinding.Builder.class)
public record ReceiptFinding(
    /**
     * Id of the rule. Required.
     * <p>RuleID: the id of a rule: "plan.action.due-before-start".</p>
     */
    String rule,

    /** Its severity. Required. */
    Severity severity,

    /**
     * The record's id, where the finding is in a record.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String record,

    /** JSON Pointer (RFC 6901) within the file. */
    String pointer,

    /** Line, from 1. */
    Long line,

    /** Column in code points, from 1. */
    Long column,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String rule;
        private Severity severity;
        private String record;
        private String pointer;
        private Long line;
        private Long column;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder rule(String rule) {
            this.rule = rule;
            return this;
        }

        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        public Builder record(String record) {
            this.record = record;
            return this;
        }

        public Builder pointer(String pointer) {
            this.pointer = pointer;
            return this;
        }

        public Builder line(Long line) {
            this.line = line;
            return this;
        }

        public Builder column(Long column) {
            this.column = column;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public ReceiptFinding build() {
            return new ReceiptFinding(
                rule, severity, record, pointer, line, column, newer);
        }
    }
}
