import { type InputInfo, inputsOf } from "../../src/entry/inputs.ts";
import { COMMANDS, type CommandInfo } from "../../src/entry/plugin-commands.ts";

const HEAD = "// Generated from src/entry/inputs.ts by npm run generate. Do not edit.\n";

/** One step a command, all over `assayStep`, which is the only one with logic. */
export function jenkinsFiles(): Map<string, string> {
  const files = new Map(
    COMMANDS.map((command) => [`jenkins/vars/${stepName(command)}.groovy`, step(command)]),
  );
  return files.set("jenkins/vars/assayStep.groovy", COMMON);
}

export function stepName({ id }: CommandInfo): string {
  return `assay${id[0].toUpperCase()}${id.slice(1)}`;
}

/** `fail-on-inconclusive` → `failOnInconclusive`: Groovy reads a dash as minus. */
export function parameterName({ name }: InputInfo): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function step(command: CommandInfo): string {
  const inputs = inputsOf(command.id, "jenkins");
  const example = inputs.filter(({ required }) => required).map((input) => `${parameterName(input)}: '…'`);
  return `${HEAD}
/** ${command.description}: ${stepName(command)}(${example.join(", ")}) */
int call(Map given = [:]) {
    return assayStep([
        name: '${stepName(command)}',
        arguments: [${command.arguments.map(quote).join(", ")}],
        inputs: [
${inputs.map(inputLine).join("")}        ],
    ], given)
}
`;
}

function inputLine(input: InputInfo): string {
  const flag = "flag" in input.flag ? `, flag: ${quote(input.flag.flag)}` : "";
  const value = input.required === true ? "" : `, value: ${quote(input.default)}`;
  return `            [name: ${quote(parameterName(input))}, kind: ${quote(input.flag.kind)}${flag}${value}],\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** Counting loops, because old CPS transformations run closures of `each` once and cannot store iterators. */
const COMMON = `${HEAD}
/**
 * Builds the command line, runs it, keeps its reports and maps its exit code to the build:
 * 0 goes on, 3 is unstable where \`failOnInconclusive\` is false, anything else ends the build.
 */
int call(Map step, Map given) {
    Map values = [command: 'npx --no-install assay']
    values.putAll(given)
    String line = values.remove('command').toString()
    List words = []
    words.addAll(step.arguments)
    List operands = []
    Map seen = [:]
    for (int i = 0; i < step.inputs.size(); i++) {
        Map input = step.inputs[i]
        Object found = values.containsKey(input.name) ? values.remove(input.name) : input.value
        if (found == null || (found.toString().isEmpty() && !input.containsKey('value'))) {
            error("\${step.name}: the parameter \${input.name} is missing")
        }
        seen[input.name] = found
        String text = found.toString()
        if (input.kind == 'argument') {
            operands.add(quoteForShell(text))
        } else if (input.kind == 'files') {
            operands.addAll(patterns(step.name, itemsOf(found)))
        } else if (input.kind == 'value' && !text.isEmpty()) {
            words.add(input.flag + '=' + text)
        } else if (input.kind == 'repeat') {
            List items = itemsOf(found)
            for (int j = 0; j < items.size(); j++) {
                words.add(input.flag + '=' + items[j])
            }
        } else if (input.kind == 'when-true' && text == 'true') {
            words.add(input.flag)
        } else if (input.kind == 'when-false' && text == 'false') {
            words.add(input.flag)
        }
    }
    if (!values.isEmpty()) {
        error("\${step.name}: there is no parameter \${values.keySet().join(', ')}; it takes \${seen.keySet().join(', ')} and command")
    }
    for (int i = 0; i < words.size(); i++) {
        line += ' ' + quoteForShell(words[i].toString())
    }
    if (!operands.isEmpty()) {
        line += ' -- ' + operands.join(' ')
    }
    int code = sh(script: line, returnStatus: true, label: step.name.toString())
    String output = seen.output.toString()
    archiveArtifacts(artifacts: output + '/**', allowEmptyArchive: true)
    junit(testResults: output + '/junit.xml', allowEmptyResults: true, skipMarkingBuildUnstable: true)
    if (code == 3 && seen.failOnInconclusive.toString() == 'false') {
        unstable("\${step.name}: the evidence does not decide; see \${output}")
    } else if (code != 0) {
        error("\${step.name}: \${meaningOf(code)} (exit code \${code}); see \${output}")
    }
    return code
}

/** One word for a POSIX shell, whatever it holds. */
private String quoteForShell(String text) {
    return "'" + text.replace("'", "'\\\\''") + "'"
}

/** A list, or text separated by commas or lines. */
private List itemsOf(Object value) {
    Object[] parts = value instanceof List ? value.toArray() : value.toString().split('[,\\n\\r]+')
    List items = []
    for (int i = 0; i < parts.length; i++) {
        String item = parts[i].toString().trim()
        if (!item.isEmpty()) {
            items.add(item)
        }
    }
    return items
}

/** Patterns must reach the shell bare, so they may hold nothing that it would read as more than a pattern. */
private List patterns(Object name, List items) {
    for (int i = 0; i < items.size(); i++) {
        if (!(items[i] ==~ /[A-Za-z0-9_.\\/*?@%+=:][A-Za-z0-9_.\\/*?@%+=:-]*/)) {
            error("\${name}: the pattern \${items[i]} may hold letters, digits and _ . / * ? @ % + = : - only")
        }
    }
    return items
}

private String meaningOf(int code) {
    if (code == 1) {
        return 'a rule failed'
    }
    if (code == 2) {
        return 'the config or the usage is wrong'
    }
    return code == 3 ? 'the evidence does not decide' : 'Assay could not be run'
}
`;
