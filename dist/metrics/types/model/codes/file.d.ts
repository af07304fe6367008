/** Files, trees and git. */
export declare const FILE_CODES: {
    readonly "file/missing": {
        readonly title: "A file is missing";
        readonly consequence: "undecided";
        readonly explanation: "The config names a file that is not in this tree. Check the spelling and the folder; paths start at the folder of `assay.yml`.";
    };
    readonly "file/unreadable": {
        readonly title: "A file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "The file is there, but the operating system refused to open it. Check its permissions.";
    };
    readonly "file/not-a-file": {
        readonly title: "A folder or device stands where a file is needed";
        readonly consequence: "undecided";
        readonly explanation: "Assay reads plain files. Folders, pipes, sockets, devices and git submodules are refused, because their content has no one digest.";
    };
    readonly "file/outside-tree": {
        readonly title: "A path leads out of the repository";
        readonly consequence: "undecided";
        readonly explanation: "An earlier commit holds only files of the repository. An absolute path, a path with too many `..` or a link that points outside has no earlier version to compare with. Tables, schemas, references and predictions of this change are not read from outside of the repository either, nor below `.git`, whether by a path or by a link: the config comes with the change, and whoever writes it could have any file of the machine read and shown. Where there is no repository, the folder of `assay.yml` is the tree. Links of DVC to its cache are followed.";
    };
    readonly "file/lfs-pointer": {
        readonly title: "A Git LFS pointer stands where the content should be";
        readonly consequence: "undecided";
        readonly explanation: "The checkout was made without LFS content. Run `git lfs pull`, or set `lfs: true` for actions/checkout, `GIT_LFS_SKIP_SMUDGE: 0` for GitLab. For an earlier commit, `git lfs fetch origin COMMIT` puts the content where Assay finds it.";
    };
    readonly "file/dvc-pointer": {
        readonly title: "DVC keeps this file and its content is not here";
        readonly consequence: "undecided";
        readonly explanation: "A `.dvc` file describes this path. Run `dvc pull` for the current files; for an earlier commit, `dvc fetch --all-commits` fills the cache that Assay reads.";
    };
    readonly "file/git-failed": {
        readonly title: "A git command failed";
        readonly consequence: "undecided";
        readonly explanation: "Assay asks git for files of earlier commits, for changed files and for tags. The message holds git's own words.";
    };
    readonly "file/git-ownership": {
        readonly title: "Git distrusts the owner of the folder";
        readonly consequence: "undecided";
        readonly explanation: "In a container the checkout often belongs to another user than the one that runs the job, and git refuses to read it. Run `git config --global --add safe.directory \"$PWD\"` first.";
    };
    readonly "file/ref-refused": {
        readonly title: "This is not the name of a git revision";
        readonly consequence: "usage";
        readonly explanation: "A revision is a branch, a tag or a commit id. Names that begin with `-`, hold spaces, control characters, `:` or `..` are refused, so that none can be read as an option or as something other than one commit.";
    };
};
