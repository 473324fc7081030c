namespace PlaybookGen.Content;

/// <summary>What <c>playbook check --format json</c> writes, as a JSON Schema for the programs that read it.</summary>
public static class CheckSchema
{
    /// <summary>The name of its file in the site.</summary>
    public const string Name = "check.schema.json";

    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "playbook check --format json",
          "type": "object",
          "required": ["errors", "warnings", "problems"],
          "properties": {
            "errors": {"type": "integer", "minimum": 0},
            "warnings": {"type": "integer", "minimum": 0},
            "problems": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["code", "severity", "level", "message", "fix"],
                "dependentRequired": {"file": ["line", "column"], "line": ["file"], "column": ["file"], "key": ["file"], "example": ["key"]},
                "properties": {
                  "code": {"description": "Permanent; playbook explain tells more of it.", "type": "string", "pattern": "^PB[0-9]{4}$"},
                  "severity": {"enum": ["error", "warning", "advice", "good"]},
                  "level": {"description": "What a person is told: must be mended, better if mended, good.", "enum": ["must", "better", "good"]},
                  "file": {"description": "From where the command was called.", "type": "string", "minLength": 1},
                  "line": {"type": "integer", "minimum": 1},
                  "column": {"description": "In UTF-16 units.", "type": "integer", "minimum": 1},
                  "key": {"description": "The path of the key, such as outcome.measures.metric.", "type": "string", "minLength": 1},
                  "message": {"type": "string", "minLength": 1},
                  "fix": {"description": "Empty for what is good.", "type": "string"},
                  "example": {
                    "description": "How a real case of the library fills the key, or the nearest key around it.",
                    "type": "object",
                    "required": ["key", "text", "case", "title"],
                    "properties": {
                      "key": {"type": "string", "minLength": 1},
                      "text": {"type": "string", "minLength": 1},
                      "case": {"type": "string", "minLength": 1},
                      "title": {"type": "string", "minLength": 1}
                    },
                    "additionalProperties": false
                  }
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }

        """;
}
