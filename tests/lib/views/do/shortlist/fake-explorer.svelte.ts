/** Stands for the state of the site where a test has no address: the shortlist, kept here. */
class FakeExplorer {
	list = $state.raw<readonly string[]>([]);
	alive = true;

	href(path: string): string {
		return this.list.length > 0 ? `${path}?list=${this.list.join(',')}` : path;
	}

	async setList(list: readonly string[]): Promise<void> {
		this.list = list;
	}

	toggleListed(id: string): Promise<void> {
		const left = this.list.filter((one) => one !== id);
		return this.setList(left.length < this.list.length ? left : [...this.list, id]);
	}
}

export const explorer = new FakeExplorer();
