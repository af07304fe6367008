// Runs one step of jenkins/vars for real: loads the library's steps, runs `sh` in a shell and records the
// others, refusing parameters that Jenkins does not have. Usage: groovy harness.groovy VARS STEP JSON WORKSPACE
import groovy.json.JsonOutput
import groovy.json.JsonSlurper

class Ended extends RuntimeException {
    Ended(String message) { super(message) }
}

final Map KNOWN = [
    sh: ['script', 'returnStatus', 'returnStdout', 'label', 'encoding'],
    archiveArtifacts: ['artifacts', 'allowEmptyArchive', 'fingerprint', 'excludes', 'onlyIfSuccessful'],
    junit: ['testResults', 'allowEmptyResults', 'skipMarkingBuildUnstable', 'keepLongStdio', 'checksName'],
]
File vars = new File(args[0])
File workspace = new File(args[3])
Map record = [commands: [], archived: [], junit: [], unstable: null, error: null, code: null]

Closure checked = { String step, Map given ->
    List unknown = given.keySet().findAll { !KNOWN[step].contains(it) } as List
    if (unknown) throw new IllegalArgumentException("${step} has no parameter ${unknown.join(', ')}")
    return given
}

Map steps = [
    sh: { Map given ->
        checked('sh', given)
        record.commands << given.script
        Process process = new ProcessBuilder('bash', '-e', '-c', given.script.toString())
            .directory(workspace).redirectErrorStream(true).start()
        process.inputStream.eachLine { System.err.println(it) }
        int code = process.waitFor()
        if (given.returnStatus) return code
        if (code != 0) throw new Ended("script returned exit code ${code}")
        return null
    },
    archiveArtifacts: { Map given -> record.archived << checked('archiveArtifacts', given).artifacts },
    junit: { Map given -> record.junit << checked('junit', given).testResults },
    unstable: { Object message -> record.unstable = message.toString() },
    error: { Object message -> throw new Ended(message.toString()) },
]

GroovyShell shell = new GroovyShell(this.class.classLoader, new Binding())
Map library = [:]
vars.listFiles().findAll { it.name.endsWith('.groovy') }.each { File file ->
    Script script = shell.parse(file)
    // The binding's closures stand for pipeline steps and, below, for the other steps of the library.
    script.binding = new Binding(new HashMap(steps))
    library[file.name - '.groovy'] = script
}
library.each { String name, Script script ->
    library.each { String other, Script target ->
        script.binding.setVariable(other, { Object... given -> target.invokeMethod('call', given) })
    }
}

try {
    Map given = new JsonSlurper().parseText(args[2]) as Map
    record.code = library[args[1]].invokeMethod('call', [given] as Object[])
} catch (Ended ended) {
    record.error = ended.message
}
println JsonOutput.toJson(record)
