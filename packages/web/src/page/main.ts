/** The page: takes the report that it carries and shows it. */
import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import Damaged from './Damaged.svelte';
import { embeddedReport } from './story/embedded-report.js';
import { makeStory, type Story } from './story/story.js';

const target = document.getElementById('page') ?? document.body;
target.replaceChildren();

function storyOrNull(): Story | null {
  try {
    return makeStory(embeddedReport(document));
  } catch {
    return null; // A file that was cut on its way: said in words below, whatever exactly is broken in it.
  }
}

const story = storyOrNull();
if (story === null) mount(Damaged, { target });
else mount(App, { target, props: { story } });
